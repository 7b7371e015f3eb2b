package vn.motcua.examples.portal.wiring;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the JSON of the interface may hold. */
@Configuration(proxyBeanMethods = false)
class JsonWiring {

    /** A list or a map holds no null: nothing behind the interface has to ask. */
    @Bean
    JsonMapperBuilderCustomizer noNullsInside() {
        return builder -> builder.changeDefaultNullHandling(usual -> usual.withContentNulls(Nulls.FAIL));
    }
}
