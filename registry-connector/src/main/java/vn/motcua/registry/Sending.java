package vn.motcua.registry;

import vn.motcua.onestop.Companion;
import vn.motcua.registry.civil.Registration;

/** A push that is noted as under way and may now be sent. */
record Sending(Companion companion, Registration registration) {}
