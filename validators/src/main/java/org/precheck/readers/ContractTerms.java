package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/** Words of contracts and their results in English, Spanish, Portuguese and French; the lists stand in {@code contract.terms}. */
final class ContractTerms {
    private static final Terms TERMS = Terms.named(ContractTerms.class, "contract");
    static final List<String> CONTRACT = TERMS.list("contract");
    static final List<String> METRIC = TERMS.list("metric");
    static final List<String> MEASURED = TERMS.list("measured");
    static final List<String> REACHED = TERMS.list("reached");
    static final List<String> CONSEQUENCE = TERMS.list("consequence");
    static final List<String> REVIEW = TERMS.list("review");
    static final List<String> CONTRACTORS = TERMS.list("contractors");
    static final List<String> HOLDERS = TERMS.list("holders");
    static final List<String> NOUNS = TERMS.list("nouns");
    static final List<String> NO_RECORD = TERMS.list("no-record");
    static final List<String> RULE = TERMS.list("rule");
    static final List<String> NOT_YET = TERMS.list("not-yet");
    static final List<String> RECOMMENDED = TERMS.list("recommended");
    static final List<String> MAYBE = TERMS.list("maybe");
    static final List<String> NO_RESULT_COLUMNS = TERMS.list("no-result-columns");

    static final List<String> PLACES = TERMS.list("places");
    static final List<String> COMPANY = TERMS.list("company");
    static final List<String> COMPANY_PARTED = TERMS.list("company-parted");
    static final List<String> WITH = TERMS.list("with");
    static final List<String> JOIN = TERMS.list("join");
    static final List<String> UNITS = TERMS.list("units");
    static final List<String> FAVOURS = TERMS.list("favours");
    static final List<String> NEGATED = TERMS.list("negated");

    static final List<String> CONTRACT_TEXT = TERMS.list("contract-text");
    static final List<String> BIDS = TERMS.list("bids");

    static final List<String> RENEWAL = TERMS.list("renewal");

    static final List<String> ONE_CONTRACT = TERMS.list("one-contract");
    static final List<String> ADVISED = TERMS.list("advised");
    static final List<String> PAY = TERMS.list("pay");
    static final List<String> LESS = TERMS.list("less");

    private ContractTerms() {}
}
