package vn.motcua.deadline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.LongStream;

/**
 * The lunar calendar of East Asia from the formulas of astronomy (Meeus, Astronomical Algorithms, 2nd edition: chapter 25
 * for the sun, chapter 49 for the new moon), for any meridian. It proves the shipped table; nothing at run time uses it.
 *
 * <p>The rules: a month begins on the local day of the new moon; month 11 is the one that holds the winter solstice; where
 * thirteen months lie between two of them, the first that the sun spends within one sign is the leap month.
 */
final class LunarAlmanac {

    private static final double SYNODIC = 29.530588861;
    private static final LocalDate JULIAN_EPOCH_NOON = LocalDate.of(-4713, 11, 24);

    private final double zoneDays;

    LunarAlmanac(ZoneOffset zone) {
        this.zoneDays = zone.getTotalSeconds() / 86_400.0;
    }

    /** The first day of the lunar year that begins in that year. */
    LocalDate newYear(int year) {
        return month(year, 1);
    }

    /** The tenth day of the third month: the Hùng Kings' commemoration. */
    LocalDate tenthOfThird(int year) {
        return month(year, 3).plusDays(9);
    }

    private LocalDate month(int year, int number) {
        return date(newMoonDay(moonOf(year, number)));
    }

    /** The new moon of a month (1 to 10) of the lunar year that begins in that year; a leap month has no number. */
    private long moonOf(int year, int number) {
        long k = eleventhMonth(year - 1);
        boolean leapYear = eleventhMonth(year) - k == 13;
        int current = 11;
        while (current != number) {
            k++;
            if (leapYear && sign(newMoonDay(k)) == sign(newMoonDay(k + 1))) {
                leapYear = false;
            } else {
                current = current % 12 + 1;
            }
        }
        return k;
    }

    /** How near, in minutes, the new moon that begins such a month comes to a local midnight. */
    double marginOfMoon(int year, int number) {
        double local = local(newMoon(moonOf(year, number))) + 0.5;
        return Math.abs(local - Math.rint(local)) * 1440;
    }

    /** How near, in minutes, the sun comes to a change of sign at any midnight that decides about a leap month. */
    double marginOfSun(int year) {
        long k = eleventhMonth(year - 1);
        return LongStream.rangeClosed(k, k + 6)
                .mapToDouble(each -> newMoonDay(each) - 0.5 - zoneDays)
                .map(jdUt -> sunLongitude(jdUt + deltaTDays(jdUt)) / 30)
                .map(signs -> Math.abs(signs - Math.rint(signs)) * 30 * 1440 * 365.2425 / 360)
                .min()
                .orElseThrow();
    }

    /** The number of the new moon that begins the month of the winter solstice. */
    private long eleventhMonth(int year) {
        long lastDay = LocalDate.of(year, 12, 31).toEpochDay() - JULIAN_EPOCH_NOON.toEpochDay();
        long k = Math.round((lastDay - 2451550.1) / SYNODIC) + 1;
        while (newMoonDay(k) > lastDay) {
            k--;
        }
        // the month of the solstice: its first day lies before the sun enters 270°, the next one's after
        while (sign(newMoonDay(k)) >= 9) {
            k--;
        }
        return k;
    }

    /** The sign (0 to 11, from the spring equinox) that the sun is in at the beginning of a local day. */
    private int sign(long day) {
        double jdUt = day - 0.5 - zoneDays;
        return (int) (sunLongitude(jdUt + deltaTDays(jdUt)) / 30);
    }

    /** The Julian day number, counted at the local noon, on which the k-th new moon falls. */
    private long newMoonDay(long k) {
        return (long) Math.floor(local(newMoon(k)) + 0.5);
    }

    private double local(double jde) {
        return jde - deltaTDays(jde) + zoneDays;
    }

    private static LocalDate date(long julianDay) {
        return JULIAN_EPOCH_NOON.plusDays(julianDay);
    }

    /** Meeus 49: the Julian ephemeris day of the k-th new moon after that of 6 January 2000. */
    static double newMoon(long k) {
        double t = k / 1236.85;
        double mean = 2451550.09766 + SYNODIC * k + t * t * (0.00015437 + t * (-0.000000150 + t * 0.00000000073));
        double e = 1 - t * (0.002516 + t * 0.0000074);
        double sun = rad(2.5534 + 29.10535670 * k - t * t * (0.0000014 + t * 0.00000011));
        double moon = rad(201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058)));
        double f = rad(160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011)));
        double node = rad(124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215));
        double periodic = -0.40720 * sin(moon)
                + 0.17241 * e * sin(sun)
                + 0.01608 * sin(2 * moon)
                + 0.01039 * sin(2 * f)
                + 0.00739 * e * sin(moon - sun)
                - 0.00514 * e * sin(moon + sun)
                + 0.00208 * e * e * sin(2 * sun)
                - 0.00111 * sin(moon - 2 * f)
                - 0.00057 * sin(moon + 2 * f)
                + 0.00056 * e * sin(2 * moon + sun)
                - 0.00042 * sin(3 * moon)
                + 0.00042 * e * sin(sun + 2 * f)
                + 0.00038 * e * sin(sun - 2 * f)
                - 0.00024 * e * sin(2 * moon - sun)
                - 0.00017 * sin(node)
                - 0.00007 * sin(moon + 2 * sun)
                + 0.00004 * sin(2 * moon - 2 * f)
                + 0.00004 * sin(3 * sun)
                + 0.00003 * sin(moon + sun - 2 * f)
                + 0.00003 * sin(2 * moon + 2 * f)
                - 0.00003 * sin(moon + sun + 2 * f)
                + 0.00003 * sin(moon - sun + 2 * f)
                - 0.00002 * sin(moon - sun - 2 * f)
                - 0.00002 * sin(3 * moon + sun)
                + 0.00002 * sin(4 * moon);
        double planets = 0.000325 * sin(rad(299.77 + 0.107408 * k - 0.009173 * t * t))
                + 0.000165 * sin(rad(251.88 + 0.016321 * k))
                + 0.000164 * sin(rad(251.83 + 26.651886 * k))
                + 0.000126 * sin(rad(349.42 + 36.412478 * k))
                + 0.000110 * sin(rad(84.66 + 18.206239 * k))
                + 0.000062 * sin(rad(141.74 + 53.303771 * k))
                + 0.000060 * sin(rad(207.14 + 2.453732 * k))
                + 0.000056 * sin(rad(154.84 + 7.306860 * k))
                + 0.000047 * sin(rad(34.52 + 27.261239 * k))
                + 0.000042 * sin(rad(207.19 + 0.121824 * k))
                + 0.000040 * sin(rad(291.34 + 1.844379 * k))
                + 0.000037 * sin(rad(161.72 + 24.198154 * k))
                + 0.000035 * sin(rad(239.56 + 25.513099 * k))
                + 0.000023 * sin(rad(331.55 + 3.592518 * k));
        return mean + periodic + planets;
    }

    /** Meeus 25: the apparent longitude of the sun in degrees, 0 to 360, right to a hundredth of a degree. */
    static double sunLongitude(double jde) {
        double t = (jde - 2451545.0) / 36525;
        double mean = 280.46646 + t * (36000.76983 + t * 0.0003032);
        double m = rad(357.52911 + t * (35999.05029 - t * 0.0001537));
        double centre = (1.914602 - t * (0.004817 + t * 0.000014)) * sin(m)
                + (0.019993 - t * 0.000101) * sin(2 * m)
                + 0.000289 * sin(3 * m);
        double apparent = mean + centre - 0.00569 - 0.00478 * sin(rad(125.04 - 1934.136 * t));
        return ((apparent % 360) + 360) % 360;
    }

    /** Dynamical less universal time, 2005 to 2060, after the polynomial of Espenak and Meeus for 2005 to 2050. */
    private static double deltaTDays(double jd) {
        double years = (jd - 2451544.5) / 365.2425;
        return (62.92 + years * (0.32217 + years * 0.005589)) / 86_400;
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees % 360);
    }

    private static double sin(double radians) {
        return Math.sin(radians);
    }
}
