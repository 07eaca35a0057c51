@NullMarked
package nl.huiskring.casework.alert;

import org.jspecify.annotations.NullMarked;
