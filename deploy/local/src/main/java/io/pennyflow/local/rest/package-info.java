/** The platform as a script sees it: its REST API and its live feed. */
@NullMarked
package io.pennyflow.local.rest;

import org.jspecify.annotations.NullMarked;
