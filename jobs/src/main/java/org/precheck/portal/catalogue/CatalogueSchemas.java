package org.precheck.portal.catalogue;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The schemas of the standards, as they were built into the program. Forms of text are checked by scanners of our own, in
 * one pass, instead of the standards' patterns, which backtrack.
 */
final class CatalogueSchemas {
    private static final SchemaRegistry REGISTRY = registry();
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private CatalogueSchemas() {}

    static Schema named(String name) {
        return READ.computeIfAbsent(name, CatalogueSchemas::read);
    }

    private static Schema read(String name) {
        try (InputStream in = CatalogueSchemas.class.getResourceAsStream("/catalogue/" + name + ".json")) {
            if (in == null) throw new IllegalStateException("the schema " + name + " is not in the program");
            Schema schema = REGISTRY.getSchema(in);
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaRegistry registry() {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .formats(List.of(
                        new TextForm("catalogue-moment", TextForms::moment),
                        new TextForm("catalogue-address", TextForms::address),
                        new TextForm("catalogue-mail", TextForms::mail),
                        new TextForm("catalogue-media-type", TextForms::mediaType)))
                .build();
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config));
    }

    /** A form of text under a name. */
    private record TextForm(String name, Predicate<String> test) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return test.test(value);
        }
    }
}
