package vn.motcua.procedure;

/**
 * A field of the interactive form that may not be empty.
 *
 * @param key its key
 * @param vi its label in Vietnamese
 * @param en its label in English
 */
public record RequiredField(String key, String vi, String en) {}
