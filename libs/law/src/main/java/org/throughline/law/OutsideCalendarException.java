package org.throughline.law;

import java.time.LocalDate;

/** Someone asked about a working day in a year whose bank holidays we do not hold. We refuse rather than guess. */
public final class OutsideCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutsideCalendarException(LocalDate asked, LocalDate first, LocalDate last) {
        super("English bank holidays are known from " + first + " to " + last + ". The day asked for was " + asked
                + ". Extend BankHolidays before counting working days there.");
    }
}
