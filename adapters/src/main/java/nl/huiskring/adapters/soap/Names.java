package nl.huiskring.adapters.soap;

/** Namespaces and addresses of the profile. */
final class Names {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String WSA = "http://www.w3.org/2005/08/addressing";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    static final String X509V3 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
    static final String BASE64 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    static final String ANONYMOUS = WSA + "/anonymous";

    static final String SERVICE = "urn:huiskring:uitwisseling:v1";
    static final String ACTION = SERVICE + "/Lever";
    static final String ANSWER_ACTION = SERVICE + "/LeverAntwoord";
    static final String FAULT_ACTION = SERVICE + "/LeverFout";

    private Names() {}
}
