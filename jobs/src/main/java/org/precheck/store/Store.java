package org.precheck.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database with the schema of this version. Close it when the command ends. */
public final class Store implements AutoCloseable {
    private final HikariDataSource connections;
    private final JdbcTransactionManager transactions;

    private Store(HikariDataSource connections) {
        this.connections = connections;
        this.transactions = new JdbcTransactionManager(connections);
    }

    /**
     * Connects and brings the schema up to date; migrations only go forward.
     *
     * @param database where it is
     * @param connections most connections at once; they are opened when needed
     */
    public static Store open(Database database, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        if (!database.user().isEmpty()) config.setUsername(database.user());
        if (!database.password().isEmpty()) config.setPassword(database.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
        config.setPoolName("precheck");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "precheck");
        HikariDataSource source = new HikariDataSource(config);
        try {
            Flyway.configure().dataSource(source).load().migrate();
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
        return new Store(source);
    }

    /** Connections for Spring Batch's own repository. */
    public DataSource dataSource() {
        return connections;
    }

    /** Transactions that everything in this store takes part in. */
    public JdbcTransactionManager transactionManager() {
        return transactions;
    }

    /** Runs a piece of work in one transaction. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    JdbcClient client() {
        return JdbcClient.create(connections);
    }

    JdbcTemplate template() {
        return new JdbcTemplate(connections);
    }

    /** Counts what a night has written, so that queries over it are planned for its size and not for that at its start. */
    public void analyze() {
        template().execute("ANALYZE");
    }

    @Override
    public void close() {
        connections.close();
    }
}
