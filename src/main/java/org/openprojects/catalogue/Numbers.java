package org.openprojects.catalogue;

/** A small number for each record of a segment, in as few bytes as the largest of them needs. */
interface Numbers {
    /** @param below one more than the largest may be */
    static Numbers of(int[] numbers, int below) {
        return below <= 1 << Byte.SIZE
                ? bytes(numbers)
                : below <= 1 << Character.SIZE ? chars(numbers) : whole(numbers);
    }

    /**
     * Looks up the numbers of many records at once.
     *
     * @param count how many of the records, from the first, are meant
     * @param into takes their numbers, in the same order
     */
    void read(int[] records, int count, int[] into);

    private static Numbers bytes(int[] numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return (records, count, into) -> {
            for (int i = 0; i < count; i++) {
                into[i] = Byte.toUnsignedInt(bytes[records[i]]);
            }
        };
    }

    private static Numbers chars(int[] numbers) {
        char[] chars = new char[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            chars[i] = (char) numbers[i];
        }
        return (records, count, into) -> {
            for (int i = 0; i < count; i++) {
                into[i] = chars[records[i]];
            }
        };
    }

    private static Numbers whole(int[] numbers) {
        return (records, count, into) -> {
            for (int i = 0; i < count; i++) {
                into[i] = numbers[records[i]];
            }
        };
    }
}
