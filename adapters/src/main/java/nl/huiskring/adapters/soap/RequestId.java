package nl.huiskring.adapters.soap;

/** The addressing id of the request, which the answer relates to. */
record RequestId(String urn) {}
