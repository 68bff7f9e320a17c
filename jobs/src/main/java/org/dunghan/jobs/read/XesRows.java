/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XES log (IEEE 1849) as a stream: for each trace a row of the case, then one for each of its
 * events. A case attribute is a column with "case:" before its key and stands on every row of the
 * case; an event attribute is a column of its key. Global defaults and the header are no data, nor
 * are attributes of attributes.
 */
final class XesRows implements NamedRows {
  private static final String OF_CASE = "case:";
  private static final int NOT_YET_TOLD = -1;

  private final InputStream bytes;
  private final Columns columns;
  private final XMLStreamReader xml;
  private final Map<String, String> ofCase = new HashMap<>();
  private final Map<String, String> ofEvent = new HashMap<>();
  private boolean inCase;
  private boolean atFirstEvent;
  private int position;
  private long row;

  XesRows(InputStream bytes, Columns columns) throws RefusedFile, IOException {
    this.bytes = bytes;
    this.columns = columns;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      xml = factory.createXMLStreamReader(bytes);
      xml.nextTag();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    if (!xml.getLocalName().equals("log")) {
      throw new RefusedFile("is no XES: its root is <" + xml.getLocalName() + ">, not <log>");
    }
  }

  @Override
  public boolean next() throws RefusedFile, IOException {
    try {
      if (atFirstEvent) {
        atFirstEvent = false;
        return event();
      }
      while (xml.hasNext()) {
        int found = xml.next();
        if ((found == XMLStreamConstants.START_ELEMENT && begin(xml.getLocalName()))
            || (found == XMLStreamConstants.END_ELEMENT && end(xml.getLocalName()))) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes into an element; whether that gives a row. */
  private boolean begin(String element) throws XMLStreamException, RefusedFile {
    if (!inCase) {
      inCase = element.equals("trace");
      if (inCase) {
        ofCase.clear();
        position = NOT_YET_TOLD;
      } else {
        leave();
      }
      return false;
    }
    if (element.equals("event")) {
      atFirstEvent = position == NOT_YET_TOLD;
      return atFirstEvent ? caseItself() : event();
    }
    if (position != NOT_YET_TOLD) {
      throw new RefusedFile("has an attribute of a case behind its events: put it before them");
    }
    attribute(OF_CASE, ofCase);
    return false;
  }

  private boolean end(String element) {
    inCase = inCase && !element.equals("trace");
    return !inCase && position == NOT_YET_TOLD && caseItself();
  }

  private boolean caseItself() {
    ofEvent.clear();
    position = 0;
    row++;
    return true;
  }

  private boolean event() throws XMLStreamException, RefusedFile {
    ofEvent.clear();
    position++;
    row++;
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      attribute("", ofEvent);
    }
    return true;
  }

  private void attribute(String prefix, Map<String, String> into)
      throws XMLStreamException, RefusedFile {
    String column = prefix + xml.getAttributeValue(null, "key");
    String value = xml.getAttributeValue(null, "value");
    if (columns.reads(column) && value != null && into.put(column, value) != null) {
      throw new RefusedFile(
          "has the attribute \"" + column + "\" twice in one place: send it once");
    }
    leave();
  }

  /** Passes over all that is inside the current element. */
  private void leave() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int found = xml.next();
      if (found == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (found == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  @Override
  public String value(String column) {
    return ofEvent.getOrDefault(column, ofCase.getOrDefault(column, ""));
  }

  @Override
  public long line() {
    return row;
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public String content() {
    Map<String, String> all = new TreeMap<>(ofCase);
    all.putAll(ofEvent);
    return all.toString();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static RefusedFile broken(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException cutOff) {
      throw cutOff;
    }
    return new RefusedFile("is no XES: " + e.getMessage().replace('\n', ' '), e);
  }
}
