package org.openprojects.vocabulary;

/**
 * An entry of a code list: its code, its English label, and the code that IATI 2.03 has for it.
 *
 * @param iatiCode null where IATI has none, or none that says the same
 */
public record Code(String code, String label, String iatiCode) {
    public CodedWord word() {
        return new CodedWord(code, label);
    }
}
