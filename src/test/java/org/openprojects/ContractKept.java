package org.openprojects;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Puts the {@link Contract} between all {@code @QuarkusTest} classes and their answers. */
public class ContractKept implements QuarkusTestBeforeClassCallback {
    @Override
    public void beforeClass(Class<?> test) {
        RestAssured.replaceFiltersWith(Contract.filter());
    }
}
