package org.throughline.bench;

import java.net.http.HttpResponse;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** What people of a busy hour do: four times in five they open a child's page, once they tell something about the child. */
final class BusyHour implements Drive.Question {
    private final Wire wire;
    private final People staff;
    private final Telling telling;
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong sentAway = new AtomicLong();
    private final AtomicLong withoutWord = new AtomicLong();

    BusyHour(Wire wire, People staff) {
        this.wire = wire;
        this.staff = staff;
        this.telling = new Telling(wire);
    }

    /** Everybody opens the form once, so that what is measured afterwards is the sending alone. */
    void openForms() throws Exception {
        telling.open(staff.all());
    }

    @Override
    public boolean ask(SplittableRandom random) throws Exception {
        People.Person who = staff.any(random);
        HttpResponse<String> answer =
                random.nextInt(5) == 0 ? telling.tell(who) : wire.get(who.childPath(), who.cookie());
        switch (answer.statusCode()) {
            case 303 -> told.incrementAndGet();
            case 503 -> {
                sentAway.incrementAndGet();
                if (answer.headers().firstValue("Retry-After").isEmpty()
                        || answer.body().isBlank()) {
                    withoutWord.incrementAndGet();
                }
            }
            default -> {}
        }
        return answer.statusCode() == 200 || answer.statusCode() == 303;
    }

    /** How often somebody told something, was sent away, and was sent away without a word or a time, since it was last asked. */
    Counts counts() {
        return new Counts(told.getAndSet(0), sentAway.getAndSet(0), withoutWord.getAndSet(0));
    }

    record Counts(long told, long sentAway, long withoutWord) {}
}
