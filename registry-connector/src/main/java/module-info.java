/** The link with the civil registry; later also the population database, the national portal and accounts. */
module vn.motcua.registry {
    requires transitive vn.motcua.core;
    requires transitive vn.motcua.transport;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports vn.motcua.registry;
    exports vn.motcua.registry.civil;
    exports vn.motcua.registry.gateway;
}
