package suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;

/** Extensions of all kinds, found through annotations of annotations, fields and repetition. */
@Numbered(1)
@Numbered(2)
@ExtendWith(ExtensionsTest.Fields.class)
class ExtensionsTest {
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.FIELD, ElementType.PARAMETER})
  @interface Given {
    String value() default "nothing";

    Class<?>[] types() default {};
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Test
  @ExtendWith(Swallow.class)
  @interface Tolerant {}

  static class Swallow implements TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable t)
        throws Throwable {
      if (!(t instanceof UnsupportedOperationException)) {
        throw t;
      }
    }
  }

  static class Fields implements TestInstancePostProcessor, ParameterResolver {
    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context)
        throws IllegalAccessException {
      for (var f : AnnotationSupport.findAnnotatedFields(instance.getClass(), Given.class)) {
        f.setAccessible(true);
        f.set(instance, f.getAnnotation(Given.class).value());
      }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.isAnnotated(Given.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.findAnnotation(Given.class).get().toString();
    }
  }

  static class Recorder implements BeforeEachCallback, BeforeTestExecutionCallback, TestWatcher,
      AfterAllCallback, InvocationInterceptor {
    final List<String> seen = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
      seen.add("each " + context.getDisplayName());
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
      seen.add("test " + context.getRequiredTestMethod().getName());
    }

    @Override
    public void interceptTestMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<Method> invocationContext,
        ExtensionContext context)
        throws Throwable {
      seen.add("around " + invocationContext.getExecutable());
      invocation.proceed();
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
      seen.add("failed " + cause.getMessage());
    }

    @Override
    public void afterAll(ExtensionContext context) {
      seen.forEach(System.out::println);
    }
  }

  @RegisterExtension static final Recorder RECORDER = new Recorder();

  @RegisterExtension
  final Extension condition =
      new ExecutionCondition() {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
          return context.getDisplayName().startsWith("unwanted")
              ? ConditionEvaluationResult.disabled("unwanted")
              : ConditionEvaluationResult.enabled("fine");
        }
      };

  @Given("field value")
  private String given;

  @Tolerant
  void tolerated() {
    throw new UnsupportedOperationException("swallowed");
  }

  @Tolerant
  void notTolerated() {
    throw new IllegalStateException("not swallowed");
  }

  @Test
  void injected(@Given(types = {String.class, int[].class}) String parameter) {
    assertEquals("field value", given);
    assertNotNull(parameter);
  }

  @Test
  void unwanted() {}

  @Test
  void unresolved(Runnable nobodyKnows) {}

  @Test
  void repeatedAnnotations() {
    var all = AnnotationSupport.findRepeatableAnnotations(ExtensionsTest.class, Numbered.class);
    assertEquals(2, all.size());
    assertEquals(3, all.get(0).value() + all.get(1).value());
  }

  @TestTemplate
  @ExtendWith(Twice.class)
  void template(String word) {
    assertEquals("one", word);
  }

  static class Twice implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
      return true;
    }

    @Override
    public java.util.stream.Stream<TestTemplateInvocationContext>
        provideTestTemplateInvocationContexts(ExtensionContext context) {
      return java.util.stream.Stream.of(invocation("one"), invocation("two"));
    }

    private static TestTemplateInvocationContext invocation(String word) {
      return new TestTemplateInvocationContext() {
        @Override
        public String getDisplayName(int index) {
          return word + " " + index;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
          return List.of(
              new ParameterResolver() {
                @Override
                public boolean supportsParameter(ParameterContext p, ExtensionContext c) {
                  return p.getParameter().getType() == String.class;
                }

                @Override
                public Object resolveParameter(ParameterContext p, ExtensionContext c) {
                  return word;
                }
              });
        }
      };
    }
  }
}

@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Numbers.class)
@interface Numbered {
  int value();
}

@Retention(RetentionPolicy.RUNTIME)
@interface Numbers {
  Numbered[] value();
}
