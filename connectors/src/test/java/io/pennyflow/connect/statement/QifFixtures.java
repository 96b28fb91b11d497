package io.pennyflow.connect.statement;

/** QIF as Quicken writes it. */
final class QifFixtures {
    /** Of two accounts, with a transfer between them and a payment of two parts. */
    static final String TWO_ACCOUNTS =
            """
            !Option:AutoSwitch
            !Account
            NGiro
            TBank
            ^
            NVisa
            TCCard
            ^
            !Clear:AutoSwitch
            !Type:Cat
            NFood
            D3/4/2020
            ^
            !Account
            NGiro
            TBank
            ^
            !Type:Bank
            D2/10'24
            T1,000.00
            POpening Balance
            L[Giro]
            ^
            D2/14'24
            T-67.50
            N123
            PBakery
            MBread
            SFood
            EBread
            $-60.00
            SGifts
            $-7.50
            ^
            D2/15'24
            T-20.00
            PTransfer
            L[Visa]
            ^
            !Account
            NVisa
            TCCard
            ^
            !Type:CCard
            D2/16'24
            T20.00
            PPayment
            """;

    private QifFixtures() {}
}
