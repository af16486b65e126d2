package org.precheck.fetch;

import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are public. IPv4: all but those of the IANA special-purpose registry (RFC 6890). IPv6: global unicast
 * 2000::/3 alone, so that every way to write an IPv4 address into an IPv6 one falls away, less what is special within.
 */
final class AddressRanges {
    private static final List<Range> SPECIAL_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            // a platform's inner address in a public range: Azure's WireServer
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");
    private static final List<Range> GLOBAL_6 = ranges("2000::/3");
    private static final List<Range> SPECIAL_6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private AddressRanges() {}

    /** Whether the address is one of the public internet. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) return !within(SPECIAL_4, bytes);
        return within(GLOBAL_6, bytes) && !within(SPECIAL_6, bytes) && !isIsatap(bytes);
    }

    /** RFC 5214: an IPv4 address, private or not, in the last four bytes of an address of any prefix. */
    private static boolean isIsatap(byte[] bytes) {
        return (bytes[8] & ~2) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    }

    private static boolean within(List<Range> ranges, byte[] bytes) {
        for (Range range : ranges) {
            if (range.contains(bytes)) return true;
        }
        return false;
    }

    private static List<Range> ranges(String... texts) {
        return List.of(texts).stream().map(Range::of).toList();
    }

    /** The first {@code bits} bits of {@code prefix}; compared only with addresses of the same family. */
    private static final class Range {
        private final byte[] prefix;
        private final int bits;

        private Range(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        static Range of(String text) {
            int slash = text.indexOf('/');
            return new Range(
                    InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
                    Integer.parseInt(text.substring(slash + 1)));
        }

        boolean contains(byte[] bytes) {
            if (bytes.length != prefix.length) return false;
            int whole = bits / 8;
            for (int i = 0; i < whole; i++) {
                if (bytes[i] != prefix[i]) return false;
            }
            int rest = bits % 8;
            return rest == 0 || (bytes[whole] & 255) >> (8 - rest) == (prefix[whole] & 255) >> (8 - rest);
        }
    }
}
