/** Reads the law packs. Not exported: what a pack means is the business of the topic that reads it. */
@NullMarked
package vn.motcua.law.yaml;

import org.jspecify.annotations.NullMarked;
