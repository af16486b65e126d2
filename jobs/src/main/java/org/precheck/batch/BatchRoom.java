package org.precheck.batch;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Isolation;

/** Spring Batch with its repository in our PostgreSQL; data source and transaction manager are given by the night. */
@Configuration(proxyBeanMethods = false)
class BatchRoom extends JdbcDefaultBatchConfiguration {
    /** The advisory lock sees to it that no two processes create the same execution. */
    @Override
    protected Isolation getIsolationLevelForCreate() {
        return Isolation.READ_COMMITTED;
    }
}
