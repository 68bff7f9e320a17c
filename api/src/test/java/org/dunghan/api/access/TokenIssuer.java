/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;

/** An issuer of tokens that describes itself as OpenID Connect Discovery 1.0 says. */
final class TokenIssuer implements AutoCloseable {
  private final HttpServer server;
  private RSAKey key;
  private int keys;

  TokenIssuer() throws IOException, JOSEException {
    rotateKey();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer(
        "/.well-known/openid-configuration",
        () ->
            """
        {"issuer":"%1$s","jwks_uri":"%1$s/keys","subject_types_supported":["public"],
         "response_types_supported":["code"],"authorization_endpoint":"%1$s/authorize",
         "token_endpoint":"%1$s/token","id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(address()));
    answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
    server.start();
  }

  private void answer(String path, Supplier<String> body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.get().getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on tokens are signed with another key, and the former one is known no more. */
  void rotateKey() throws JOSEException {
    keys++;
    key = new RSAKeyGenerator(2048).keyID("key-" + keys).generate();
  }

  String token(Map<String, ?> claims) throws JOSEException {
    return token(address(), Duration.ofMinutes(5), claims);
  }

  String token(String issuer, Duration validFor, Map<String, ?> claims) throws JOSEException {
    Instant now = Instant.now();
    var named =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject("somebody")
            .issueTime(Date.from(now.minus(Duration.ofHours(1))))
            .expirationTime(Date.from(now.plus(validFor)));
    claims.forEach(named::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, named.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
