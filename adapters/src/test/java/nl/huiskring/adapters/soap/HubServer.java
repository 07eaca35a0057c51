package nl.huiskring.adapters.soap;

import java.nio.file.Path;
import nl.huiskring.adapters.identity.KeyStoreFile;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/** The hub's partner port: Tomcat with TLS and the CXF servlet, asking for a client certificate without demanding it. */
final class HubServer implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();
    private final Bus bus = new CXFBusFactory().createBus();

    HubServer(Path folder, KeyStoreFile identity, KeyStoreFile trust, SoapIn in) throws Exception {
        tomcat.setBaseDir(folder.toString());
        tomcat.setSilent(true);
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setSecure(true);
        connector.setScheme("https");
        connector.setProperty("SSLEnabled", "true");
        connector.addSslHostConfig(tls(identity, trust));
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", folder.toString());
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        Tomcat.addServlet(context, "soap", servlet).setLoadOnStartup(1);
        context.addServletMappingDecoded("/soap/*", "soap");
        tomcat.start();
        in.publish(bus);
    }

    private static SSLHostConfig tls(KeyStoreFile identity, KeyStoreFile trust) {
        SSLHostConfig config = new SSLHostConfig();
        config.setCertificateVerification("optional");
        config.setTruststoreFile(trust.path().toString());
        config.setTruststorePassword(TestAuthority.PASSWORD.value());
        config.setTruststoreType("PKCS12");
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(config, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystoreFile(identity.path().toString());
        certificate.setCertificateKeystorePassword(TestAuthority.PASSWORD.value());
        certificate.setCertificateKeystoreType("PKCS12");
        config.addCertificate(certificate);
        return config;
    }

    String url() {
        return "https://localhost:" + tomcat.getConnector().getLocalPort() + "/soap" + SoapIn.PATH;
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        bus.shutdown(true);
    }
}
