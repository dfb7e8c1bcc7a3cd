package org.throughline.synthesis.bias;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The two tools for risk of bias, beside the tools that come from data files alone. */
@Configuration(proxyBeanMethods = false)
public class BiasTools {
    @Bean
    @Order(1)
    public static BiasTool robTwo() {
        return BiasTool.of("rob-2", OverallRule.ROB_2);
    }

    @Bean
    @Order(2)
    public static BiasTool robinsOne() {
        return BiasTool.of("robins-i", OverallRule.ROBINS_I);
    }
}
