package nl.huiskring.adapters.embedded;

import java.nio.file.Path;

/** A hub that has a database and is about to be killed. */
final class PostgresChild {
    private PostgresChild() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(new EmbeddedPostgres.Settings(Path.of(arguments[0]), Path.of(arguments[1]), 0));
        EmbeddedPostgresTest.execute(postgres, "create table if not exists kept (word text)");
        EmbeddedPostgresTest.execute(postgres, "insert into kept values ('before the kill')");
        System.out.println("ready " + postgres.pid());
        Thread.currentThread().join();
    }
}
