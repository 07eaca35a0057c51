package nl.huiskring.console;

import nl.huiskring.console.access.Readings;
import nl.huiskring.console.access.Screen;
import nl.huiskring.console.access.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages that only say something. */
@Controller
class PlainPages {
    static final String LOG_OUT = "/uitloggen";
    static final String LOGGED_OUT = "/uitgelogd";
    static final String LOGIN_FAILED = "/aanmelden-mislukt";
    static final String NO_ACCESS = "/geen-toegang";
    static final String STALE_FORM = "/verlopen";

    private final Readings readings;

    PlainPages(Readings readings) {
        this.readings = readings;
    }

    /** Everybody starts at the first screen of his own. */
    @GetMapping("/")
    ModelAndView home(Visitor visitor) {
        if (visitor.screens().isEmpty()) {
            readings.refused(visitor, "console");
            return page("no-screen", HttpStatus.FORBIDDEN);
        }
        Screen first = visitor.screens().getFirst();
        return new ModelAndView("redirect:" + first.path());
    }

    @GetMapping(LOGGED_OUT)
    ModelAndView loggedOut() {
        return page("logged-out", HttpStatus.OK);
    }

    @GetMapping(LOGIN_FAILED)
    ModelAndView loginFailed() {
        return page("login-failed", HttpStatus.UNAUTHORIZED);
    }

    @RequestMapping(NO_ACCESS)
    ModelAndView noAccess() {
        return page("no-access", HttpStatus.FORBIDDEN);
    }

    @RequestMapping(STALE_FORM)
    ModelAndView staleForm() {
        return page("stale-form", HttpStatus.FORBIDDEN);
    }

    static ModelAndView page(String name, HttpStatus status) {
        ModelAndView page = new ModelAndView("console/plain", status);
        page.addObject("name", name);
        return page;
    }
}
