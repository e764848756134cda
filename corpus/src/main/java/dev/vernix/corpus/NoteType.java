package dev.vernix.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of note it is, as its front matter says in {@code type}. */
public enum NoteType {
  ADMISSION,
  PROGRESS,
  NURSING,
  CONSULT,
  RADIOLOGY,
  LABORATORY,
  PROCEDURE,
  MEDICATION,
  FAMILY,
  SOCIAL_WORK,
  DISCHARGE_PLANNING;

  /** The word in front matter and in JSON, such as {@code social-work}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type with that {@link #id()}, or empty. */
  public static Optional<NoteType> of(String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Arrays.stream(values()).filter(t -> t.id().equals(wanted)).findFirst();
  }
}
