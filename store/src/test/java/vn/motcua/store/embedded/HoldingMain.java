package vn.motcua.store.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** Holds a folder until it is killed. */
final class HoldingMain {

    private HoldingMain() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('from the child')");
            ChildJvm.toParent().println("ready");
            // with a connection open, as a pool would have
            new CountDownLatch(1).await();
        }
    }
}
