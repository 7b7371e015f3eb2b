package vn.motcua.payment.platform;

import java.util.regex.Pattern;
import vn.motcua.payment.wire.Doors;

/**
 * The account that the money goes to (tài khoản thụ hưởng).
 *
 * @param number the account's number
 * @param bank the bank's code
 * @param holder the account's holder
 */
public record BeneficiaryAccount(String number, String bank, String holder) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z.-]{1,50}");
    private static final Pattern BANK = Pattern.compile("[0-9A-Za-z_-]{1,20}");
    private static final Pattern HOLDER = Pattern.compile("[^\\p{Cntrl}|]{1,200}");

    /** Refuses what a bank would not know. */
    public BeneficiaryAccount {
        Doors.shaped("beneficiary.number", number, NUMBER);
        Doors.shaped("beneficiary.bank", bank, BANK);
        Doors.shaped("beneficiary.holder", holder, HOLDER);
    }

    /** The number's last three digits only. */
    @Override
    public String toString() {
        return "BeneficiaryAccount[…" + number.substring(Math.max(0, number.length() - 3)) + " at " + bank + "]";
    }
}
