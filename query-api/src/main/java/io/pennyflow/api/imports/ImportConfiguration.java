package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.ImportWorkers;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.Topics;
import io.pennyflow.connect.statement.StatementFiles;
import java.time.Clock;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The workers, between the files people started and Kafka. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    StatementFiles statementFiles() {
        return new StatementFiles();
    }

    @Bean
    DatabaseDesk importDesk(
            @Value("${spring.datasource.url}") String database,
            ImportSettings settings,
            JdbcClient jdbc,
            TenantScope scope,
            Uploads uploads,
            JsonMapper json) {
        var importer = JdbcClient.create(importer(database, settings));
        return new DatabaseDesk(importer, jdbc, scope, uploads, json);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ImportWorkers importWorkers(
            Topics topics,
            ImportSettings settings,
            DatabaseDesk desk,
            StatementFiles files,
            Clock clock) {
        var ends =
                new ImportWorkers.Ends(
                        topics.bootstrapServers(),
                        topics::serdes,
                        settings.workers(),
                        settings.tenantsMost());
        return new ImportWorkers(
                ends, desk, it -> files.open(it.file(), it.format(), it.hints()), clock);
    }

    @Bean
    Unstarted unstarted(
            DatabaseDesk desk, PrepareImport prepare, ImportSettings settings, Clock clock) {
        return new Unstarted(desk::unstarted, prepare, settings.unstartedKept(), clock);
    }

    // A question at the start and one now and then need no pool.
    private static PGSimpleDataSource importer(String database, ImportSettings settings) {
        var source = new PGSimpleDataSource();
        source.setUrl(database);
        source.setUser(settings.databaseUser());
        if (!settings.databasePassword().isEmpty()) {
            source.setPassword(settings.databasePassword());
        }
        return source;
    }
}
