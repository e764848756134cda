package dev.vernix.evals.gold;

/**
 * So many out of so many.
 *
 * @param got how many were right, never more than {@code of}
 * @param of how many there are; 0 means that nothing was asked, which is not the same as none right
 */
public record Share(int got, int of) {
  public Share {
    if (got < 0 || got > of) {
      throw new IllegalArgumentException(got + " of " + of);
    }
  }

  /** In per cent, 0 to 100; {@code NaN} where nothing was asked. */
  public double percent() {
    return of == 0 ? Double.NaN : 100.0 * got / of;
  }

  /** The two together. */
  public Share plus(Share other) {
    return new Share(got + other.got, of + other.of);
  }

  /** {@code 35/38}. */
  @Override
  public String toString() {
    return got + "/" + of;
  }
}
