package org.precheck.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precheck.text.Table;

/**
 * What the columns of a table say of datasets, by their names in English, Spanish, Portuguese and French.
 *
 * @param dataset number of the column that names the dataset, or -1
 * @param department number of the column of departments, or -1
 * @param counts number of a column that counts datasets, or -1
 * @param kept how many columns say how a dataset is kept: class, cycle, source, steward, personal data
 * @param dated numbers of the columns of reviews and confirmations
 * @param published whether there are columns of a portal: address, format, downloads
 * @param systems whether the rows name systems and vendors, not datasets
 */
record InventoryColumns(
        int dataset, int department, int counts, int kept, List<Integer> dated, boolean published, boolean systems) {
    private static final Set<String> DATASET = Set.copyOf(List.of(
            "dataset",
            "data set",
            "dataset name",
            "dataset title",
            "data asset",
            "asset name",
            "name of dataset",
            "base de dados",
            "conjunto de dados",
            "conjunto de datos",
            "base de datos",
            "jeu de donnees",
            "nom du jeu",
            "ensemble de donnees",
            "nombre del conjunto",
            "information asset",
            "data source name",
            "data collection",
            "titulo",
            "activo de informacion",
            "nome da base",
            "bases de dados",
            "data name",
            "acervo",
            "titre du jeu",
            "nombre del dataset",
            "fichier ou base",
            "jeu",
            "what it is",
            "dataset or system",
            "nombre del registro",
            "registro",
            "register name",
            "que contiene"));
    private static final Set<String> WEAK_DATASET = Set.copyOf(
            List.of("title", "name", "description", "asset", "nombre", "nome", "nom", "titre", "data", "descripcion"));
    private static final Set<String> DEPARTMENT = Set.copyOf(List.of(
            "department",
            "dept",
            "office",
            "agency",
            "division",
            "bureau",
            "orgao",
            "orgaos",
            "dependencia",
            "secretaria",
            "service",
            "unidad",
            "unidade",
            "direction",
            "area responsable",
            "unite administrative",
            "direccion",
            "business unit",
            "holder",
            "owning department",
            "entidad",
            "department name",
            "unite",
            "departement",
            "departamento",
            "area"));
    private static final Set<String> KEPT = Set.copyOf(List.of(
            "classification",
            "class",
            "sensitivity",
            "level",
            "access level",
            "frequency",
            "how often",
            "update",
            "updated",
            "cycle",
            "source",
            "system",
            "from",
            "steward",
            "custodian",
            "coordinator",
            "contact",
            "pii",
            "personal",
            "confidential",
            "classificacao",
            "periodicidade",
            "responsavel",
            "sistema",
            "clasificacion",
            "frecuencia",
            "responsable",
            "actualizacion",
            "custodio",
            "datos personales",
            "origen",
            "classement",
            "classification",
            "frequence",
            "mise a jour",
            "systeme",
            "renseignements personnels",
            "acces",
            "proprietaire",
            "nivel",
            "sigilo",
            "kept in",
            "refresh",
            "stored",
            "third party",
            "protection",
            "quality",
            "risk",
            "acceso",
            "acesso",
            "data class",
            "publishable",
            "format held",
            "where it lives",
            "refreshed",
            "who may see it",
            "keeper",
            "kept by",
            "held in",
            "owner",
            "access",
            "soporte",
            "nivel de acceso",
            "support",
            "conservation",
            "detenteur",
            "gardien",
            "visibility",
            "public",
            "open",
            "suporte"));
    private static final Set<String> DATED = Set.copyOf(List.of(
            "review",
            "reviewed",
            "confirmed",
            "confirmada",
            "verified",
            "last updated",
            "revisado",
            "revision",
            "validated",
            "verifie",
            "confirme",
            "record reviewed",
            "date added",
            "dateadded",
            "entered",
            "last review",
            "checked",
            "as of",
            "valide",
            "revise",
            "actualizado",
            "atualizado",
            "actualizacion"));
    private static final Set<String> PUBLISHED = Set.copyOf(List.of(
            "url",
            "link",
            "downloads",
            "views",
            "format",
            "formato",
            "formats",
            "api",
            "rows",
            "lien",
            "enlace",
            "download",
            "visits"));
    private static final Set<String> SYSTEMS = Set.copyOf(List.of(
            "vendor",
            "product",
            "application",
            "software",
            "proveedor",
            "fournisseur",
            "fornecedor",
            "enterprise system",
            "system name",
            "system",
            "aplicacion",
            "logiciel"));
    private static final Set<String> COUNTS = Set.copyOf(List.of(
            "datasets",
            "numdatasets",
            "number of datasets",
            "data sets",
            "dataset count",
            "submissions",
            "conjuntos",
            "bases",
            "jeux",
            "entries",
            "lines",
            "sets"));
    private static final List<String> FILLER =
            List.of("tbd", "lorem", "ipsum", "placeholder", "xxxx", "to be determined", "sample data", "todo", "[");
    private static final List<String> HELD = List.of(
            "confidential",
            "internal",
            "restricted",
            "protected",
            "sensitive",
            "not public",
            "not eligible",
            "not published",
            "private",
            "non public",
            "sigilosa",
            "restrita",
            "interna",
            "confidencial",
            "reservada",
            "restringid",
            "confidentiel",
            "interne",
            "protege",
            "restreint",
            "nao",
            "no publicado",
            "non publie",
            "pending",
            "planned",
            "queued");

    /** Reads the names of a table's columns. */
    static InventoryColumns of(Table table) {
        int dataset = -1;
        int weak = -1;
        int department = -1;
        int counts = -1;
        int kept = 0;
        boolean published = false;
        boolean systems = false;
        List<Integer> dated = new ArrayList<>();
        List<String> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            String name = plain(columns.get(at));
            if (name.isBlank() || name.length() > 60) continue;
            if (holds(name, COUNTS)) counts = at;
            if (dataset < 0 && holds(name, DATASET)) {
                dataset = at;
            } else if (department < 0 && holds(name, DEPARTMENT)) {
                department = at;
            } else if (holds(name, KEPT)) {
                kept++;
            } else if (weak < 0 && holds(name, WEAK_DATASET)) {
                weak = at;
            }
            if (holds(name, DATED)) dated.add(at);
            published |= holds(name, PUBLISHED);
            systems |= holds(name, SYSTEMS) && (at == 0 || dataset < 0);
        }
        boolean listed = dataset >= 0 || (weak >= 0 && kept >= 1);
        return new InventoryColumns(
                dataset >= 0 ? dataset : listed ? weak : -1,
                department,
                counts,
                kept,
                dated,
                published,
                systems && dataset < 0);
    }

    /** Whether a row says that its dataset is held and not open to all. */
    boolean heldOnly(String folded) {
        for (String word : HELD) if (folded.contains(word)) return true;
        return false;
    }

    /** Whether a row is filler. */
    static boolean filler(String folded) {
        for (String word : FILLER) if (folded.contains(word)) return true;
        return false;
    }

    private static boolean holds(String name, Set<String> words) {
        for (String word : words) if (name.contains(" " + word + " ")) return true;
        return false;
    }

    private static String plain(String column) {
        StringBuilder plain = new StringBuilder(" ");
        for (int at = 0; at < column.length(); at++) {
            char sign = column.charAt(at);
            plain.append(Character.isLetterOrDigit(sign) ? sign : ' ');
        }
        return plain.append(' ').toString();
    }
}
