/** Durable dossiers, events and at-least-once delivery on PostgreSQL. */
module vn.motcua.store {
    requires transitive vn.motcua.core;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires com.github.kagkarlsson.scheduler;
    requires embedded.postgres;
    requires flyway.core;
    requires org.jdbi.v3.core;
    requires org.slf4j;
    // what libraries without a descriptor use and cannot ask for, so that all runs on the module path too
    requires io.leangen.geantyref;
    requires org.apache.commons.codec;
    requires org.apache.commons.io;
    requires org.apache.commons.lang3;
    requires org.tukaani.xz;

    exports vn.motcua.store;
    exports vn.motcua.store.embedded;
}
