package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who speaks for a state does not threaten it. */
class OwnStateTest {
    @Test
    void nobody_threatens_the_state_that_he_acts_for() {
        assertThat(Texts.read("ईरान के विदेश मंत्री अब्बास अराघची ने ईरान पर हमला किया।")
                        .events())
                .noneMatch(e -> e.type().equals("Assault"));
        assertThat(Texts.read("ईरान के विदेश मंत्री अब्बास अराघची ने इजराइल पर हमला किया।")
                        .events())
                .anyMatch(e -> e.type().equals("Assault"));
    }
}
