package vn.motcua.examples.portal.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in where. The callbacks are open: what they carry is believed only once its signature was verified. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    /** JSON bodies only, and no session: a browser cannot be tricked into such a request from another site. */
    @Bean
    @Order(1)
    SecurityFilterChain interfaces(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/callbacks/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/callbacks/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/procedures/**", "/api/lookup/*")
                        .permitAll()
                        .requestMatchers("/api/sandbox/clock", "/api/sandbox/run", "/api/sandbox/registry/*")
                        .hasRole("OFFICER")
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/thu-tuc/*", "/tra-cuu", "/payments/*/return", "/style.css", "/error")
                        .permitAll()
                        .requestMatchers("/can-bo/**")
                        .hasRole("OFFICER")
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/dang-nhap").permitAll().defaultSuccessUrl("/", false))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy ->
                        policy.policyDirectives("default-src 'self'; img-src 'self' data:; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    UserDetailsService users(DemoPeople people) {
        return new InMemoryUserDetailsManager(people.all().stream()
                .map(person -> User.withUsername(person.account())
                        .password("{noop}" + person.account())
                        .roles(person.role().isOfficer() ? "OFFICER" : "CITIZEN")
                        .build())
                .toList());
    }
}
