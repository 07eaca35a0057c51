package nl.huiskring.console;

import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.console.access.NoOrganisation;
import nl.huiskring.console.access.NotThere;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What the screens say when something is not there or does not work. No fault is shown with its details. */
@ControllerAdvice(basePackageClasses = ConsoleConfiguration.class)
class ScreenFaults {
    private static final Log LOG = LogFactory.getLog(ScreenFaults.class);

    @ExceptionHandler(NotThere.class)
    ModelAndView notThere() {
        return PlainPages.page("not-there", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView unreadableAddress() {
        return PlainPages.page("not-there", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(NoOrganisation.class)
    ModelAndView noOrganisation() {
        return PlainPages.page("no-organisation", HttpStatus.FORBIDDEN);
    }

    /** Without a record nothing is shown (fail closed). */
    @ExceptionHandler(AuditUnavailable.class)
    ModelAndView notRecorded(AuditUnavailable fault) {
        LOG.error("a reading could not be recorded, so nothing was shown: " + fault.getMessage());
        return PlainPages.page("not-recorded", HttpStatus.SERVICE_UNAVAILABLE);
    }
}
