/**
 * Reading and writing JSON within this module, with bounds on what an outside system may send.
 *
 * <p>Start from {@link vn.motcua.registry.json.BoundedJson}. Not exported: no type of the JSON library is anybody else's
 * business. Nothing here may quote what it could not read, since that may be personal.
 */
@NullMarked
package vn.motcua.registry.json;

import org.jspecify.annotations.NullMarked;
