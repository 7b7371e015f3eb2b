/**
 * The ports of the one-stop on PostgreSQL: dossiers, their evidence, and what is still to be done for them.
 *
 * <p>Start from {@link vn.motcua.store.PostgresStore}; {@link vn.motcua.store.FolderContents} keeps files and {@link
 * vn.motcua.store.BackgroundWork} runs what has to run again and again. The application owns the data source, and nothing
 * changes the database's schema before the application asks for it. Nothing here decides anything about a dossier, and
 * nothing calls any other system.
 */
@NullMarked
package vn.motcua.store;

import org.jspecify.annotations.NullMarked;
