package nl.huiskring.hub.demo;

/** A delivery in any of the books: for whom under which id. */
record DeliveryKey(String oin, String id) {
    @Override
    public String toString() {
        return oin + " " + id;
    }
}
