/** The domain of the one-stop: pure, without network and without database. */
module vn.motcua.core {
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports vn.motcua.deadline;
    exports vn.motcua.dossier;
    exports vn.motcua.error;
    exports vn.motcua.event;
    exports vn.motcua.fee;
    exports vn.motcua.fee.cost;
    exports vn.motcua.form;
    exports vn.motcua.identity;
    exports vn.motcua.law;
    exports vn.motcua.onestop;
    exports vn.motcua.onestop.memory;
    exports vn.motcua.procedure;
    exports vn.motcua.report;
    exports vn.motcua.workflow;

    opens vn.motcua.deadline to
            tools.jackson.databind;
    opens vn.motcua.dossier to
            tools.jackson.databind;
    opens vn.motcua.event to
            tools.jackson.databind;
    opens vn.motcua.fee to
            tools.jackson.databind;
    opens vn.motcua.fee.cost to
            tools.jackson.databind;
    opens vn.motcua.form to
            tools.jackson.databind;
    opens vn.motcua.identity to
            tools.jackson.databind;
    opens vn.motcua.law to
            tools.jackson.databind;
    opens vn.motcua.onestop;
    opens vn.motcua.procedure to
            tools.jackson.databind;
    opens vn.motcua.report to
            tools.jackson.databind;
    opens vn.motcua.workflow to
            tools.jackson.databind;
}
