package org.precheck.fetch;

import org.jspecify.annotations.Nullable;

/** Hosts that are numbers, after the WHATWG URL standard ("ends in a number checker" and "IPv4 parser"). */
final class Ipv4Number {
    private Ipv4Number() {}

    /** Whether the host is an IPv4 address or a failed one, never a name. */
    static boolean endsInNumber(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (last.isEmpty()) return false;
        return last.chars().allMatch(c -> c >= '0' && c <= '9') || number(last) >= 0;
    }

    /** As a dotted quad, or null where it is no address. */
    static @Nullable String serialised(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String[] parts = name.split("\\.", -1);
        if (parts.length > 4) return null;
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            long value = number(parts[i]);
            boolean last = i == parts.length - 1;
            long most = last ? (1L << (8 * (5 - parts.length))) - 1 : 255;
            if (value < 0 || value > most) return null;
            address += last ? value : value << (8 * (3 - i));
        }
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }

    /** Decimal, octal with a leading 0 or hexadecimal with a leading 0x; -1 where it is no number. */
    private static long number(String text) {
        if (text.isEmpty()) return -1;
        int radix = 10;
        String digits = text;
        if (text.startsWith("0x") || text.startsWith("0X")) {
            radix = 16;
            digits = text.substring(2);
        } else if (text.length() > 1 && text.charAt(0) == '0') {
            radix = 8;
            digits = text.substring(1);
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 128 ? Character.digit(c, radix) : -1;
            if (digit < 0) return -1;
            value = Math.min(value * radix + digit, 1L << 40);
        }
        return value;
    }
}
