/**
 * The link between the one-stop and the registries: what a dossier needs is typed once and comes back by itself.
 *
 * <p>Start from {@link vn.motcua.registry.RegistryDesk}. It keeps a companion record beside each dossier, calls the registry
 * outside of any transaction, and changes a dossier only through {@code OneStop}. It never loses a dossier, never registers
 * one twice, and takes silence for <em>unknown</em>. No personal data leaves it but to the registry and the snapshot.
 */
@NullMarked
package vn.motcua.registry;

import org.jspecify.annotations.NullMarked;
