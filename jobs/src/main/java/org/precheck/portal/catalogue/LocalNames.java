package org.precheck.portal.catalogue;

/** Names of properties and classes without the vocabulary they come from: {@code dct:title} is {@code title}. */
final class LocalNames {
    private LocalNames() {}

    /** What stands after the last colon, slash or number sign; JSON-LD's own names such as {@code @id} stay. */
    static String of(String name) {
        if (name.indexOf(':') < 0) return name;
        int cut = Math.max(name.lastIndexOf('#'), Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')));
        return cut == name.length() - 1 ? name : name.substring(cut + 1);
    }

    /** Whether a name carries a prefix of DCAT or Dublin Core, or their whole address. */
    static boolean qualified(String name) {
        return name.startsWith("dcat:")
                || name.startsWith("dct:")
                || name.startsWith("dcterms:")
                || name.startsWith("http://www.w3.org/ns/dcat#")
                || name.startsWith("http://purl.org/dc/terms/");
    }
}
