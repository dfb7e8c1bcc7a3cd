import java.util.Random;

/** Prints an invented synthesis of 7,473 references with 137 relevant ones as CSV; always the same. */
final class ScreeningFile {
    private static final int REFERENCES = 7473;
    private static final int RELEVANT = 137;
    private static final int WORDS_OF_THE_LANGUAGE = 40_000;
    private static final int WORDS_OF_THE_TOPIC = 60;

    public static void main(String[] args) {
        Random random = new Random(20261126);
        StringBuilder out = new StringBuilder("record_id,title,abstract,label\n");
        for (int id = 0; id < REFERENCES; id++) {
            boolean relevant = id % (REFERENCES / RELEVANT) == 0 && id / (REFERENCES / RELEVANT) < RELEVANT;
            // some relevant ones say little of the topic, so that the replay reads many hundreds before the last
            double topic = relevant ? 0.03 + random.nextDouble() * 0.27 : random.nextInt(4) == 0 ? 0.05 : 0;
            out.append(id).append(',');
            text(out, random, 12, topic);
            out.append(',');
            text(out, random, 150 + random.nextInt(120), topic);
            out.append(',').append(relevant ? 1 : 0).append('\n');
        }
        System.out.print(out);
    }

    /** Words by Zipf's law: the n-th most common one is 1/n as common as the first. */
    private static void text(StringBuilder out, Random random, int words, double topic) {
        for (int word = 0; word < words; word++) {
            int number = random.nextDouble() < topic
                    ? 1000 + random.nextInt(WORDS_OF_THE_TOPIC) * 7
                    : (int) Math.pow(WORDS_OF_THE_LANGUAGE, random.nextDouble());
            out.append('w').append(Integer.toString(number, 36)).append(' ');
        }
    }
}
