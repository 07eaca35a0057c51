package nl.huiskring.town.partner;

/** Words of the SOAP exchange, as its WSDL has them. */
final class SoapWords {
    /** Action of the operation Lever. */
    static final String DELIVER = "urn:huiskring:uitwisseling:v1/Lever";
    /** Action of its answer. */
    static final String RECEIPT = "urn:huiskring:uitwisseling:v1/LeverAntwoord";

    /** Action of a fault. */
    static final String FAULT = "urn:huiskring:uitwisseling:v1/LeverFout";

    private SoapWords() {}
}
