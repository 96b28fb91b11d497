package io.pennyflow.api.recurring;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Date;
import java.util.List;

/**
 * Bills as calendar programs read them (RFC 5545): one event a bill, on the whole day it is due.
 */
final class CalendarFile {
    /** How often a program should read it again, in hours. */
    private static final int REFRESH_HOURS = 6;

    private CalendarFile() {}

    static String of(List<Bill> bills, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Pennyflow//Bills//EN");
        calendar.setName("Pennyflow");
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
        bills.forEach(it -> calendar.addEvent(event(it, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Bill bill, Instant now) {
        var event = new VEvent();
        event.setUid(bill.billId() + "@pennyflow");
        event.setDateTimeStamp(Date.from(now));
        var day = bill.paidOn() == null ? bill.dueOn() : bill.paidOn();
        event.setDateStart(new DateStart(date(day)));
        event.setDateEnd(new DateEnd(date(day.plusDays(1))));
        event.setTransparency(Transparency.transparent());
        event.setSummary("%s %s".formatted(bill.counterparty(), money(bill)).strip());
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }

    private static String money(Bill bill) {
        return plain(bill.amount(), bill.currency()) + " " + bill.currency();
    }

    private static String plain(BigDecimal amount, String currency) {
        var decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        var exact = Math.max(decimals, amount.stripTrailingZeros().scale());
        return amount.setScale(exact).toPlainString();
    }
}
