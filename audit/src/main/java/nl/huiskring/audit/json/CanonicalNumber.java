package nl.huiskring.audit.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785 3.2.2.3 asks for. */
final class CanonicalNumber {
    private CanonicalNumber() {}

    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        String sign = value < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        return sign + layOut(digits, digits.length() - shortest.scale());
    }

    /**
     * The shortest decimal that reads back as the value. Java finds it too, but takes the best of two digits where one would
     * do (4.9E-324 for 5e-324), so one digit is tried first.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal found = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (found.precision() == 2) {
            BigDecimal single = found.round(new MathContext(1, RoundingMode.HALF_EVEN));
            if (single.doubleValue() == value) {
                return single.stripTrailingZeros();
            }
        }
        return found;
    }

    /** @param point the place of the decimal point, counted from the start of the digits (n of ECMA-262) */
    private static String layOut(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= 21) {
            return digits + "0".repeat(point - length);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String mantissa = length == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
