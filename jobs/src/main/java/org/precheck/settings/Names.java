package org.precheck.settings;

/** Names of cities as they come out of forms and files. */
final class Names {
    /** Most characters of a name; the longest real one, with its title, has 168. */
    static final int LONGEST = 200;

    private Names() {}

    /** The name with line breaks and characters that cannot be seen as single blanks, none at its ends. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.appendCodePoint(seen(c) ? c : ' '));
        return plain.toString().strip().replaceAll(" +", " ");
    }

    /** Whether a name can be shown as it is. */
    static boolean readable(String name) {
        return name.length() <= LONGEST && name.codePoints().allMatch(Names::seen);
    }

    private static boolean seen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
