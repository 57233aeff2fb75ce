# SPDX-License-Identifier: MIT
# The unit tests on the host (-DTWINCRT_UNIT=ON, no toolchain file), with every variant of core.
include(HostCore)

# ---- The tests -----------------------------------------------------------------------------------------------------------
# One object per test file, linked once with each variant.
function(twincrt_unit_test FILE)
  string(REGEX REPLACE "^tests/unit/(.*)\\.c$" "\\1" NAME ${FILE})
  string(REPLACE "/" "." ID ${NAME})
  set(OBJECT ${UNIT_DIR}/objects/${NAME}.o)
  get_filename_component(OBJECT_DIR ${OBJECT} DIRECTORY)
  file(MAKE_DIRECTORY ${OBJECT_DIR})
  add_custom_command(OUTPUT ${OBJECT}
    # The tests call what they test: no call may be folded into a constant, or turned into another one.
    COMMAND ${CMAKE_C_COMPILER_LAUNCHER} ${CMAKE_C_COMPILER} ${UNIT_CFLAGS} ${UNIT_SANITIZE} -Werror -Wno-clobbered -Wno-infinite-recursion ${UNIT_HEADERS}
      -isystem${UNIT_DIR}/include ${UNIT_SEAM} -iquote${PROJECT_SOURCE_DIR}/tests/fake -iquote${PROJECT_SOURCE_DIR}/tests
      -MD -MF ${OBJECT}.d -MT ${OBJECT} -c ${PROJECT_SOURCE_DIR}/${FILE} -o ${OBJECT}.plain.o
    COMMAND ${RENAME} object ${CMAKE_NM} ${CMAKE_OBJCOPY} ${UNIT_DIR}/names ${UNIT_DIR}/allowed ${OBJECT}.plain.o ${OBJECT}
    DEPENDS ${PROJECT_SOURCE_DIR}/${FILE} ${UNIT_DIR}/names ${UNIT_DIR}/allowed DEPFILE ${OBJECT}.d
    COMMENT "Compiling ${FILE}" VERBATIM)
  add_custom_target(object-${ID} DEPENDS ${OBJECT})
  foreach(VARIANT IN LISTS UNIT_VARIANTS)
    add_executable(${ID}-${VARIANT} ${OBJECT})
    set_target_properties(${ID}-${VARIANT} PROPERTIES LINKER_LANGUAGE C
      RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin LINK_DEPENDS ${UNIT_DIR}/libcrt-${VARIANT}.a)
    add_dependencies(${ID}-${VARIANT} crt-${VARIANT} object-${ID})
    target_link_options(${ID}-${VARIANT} PRIVATE ${UNIT_SANITIZE} -pie)
    # Core and the fake refer to each other: the fake's objects are linked whole.
    target_link_libraries(${ID}-${VARIANT} PRIVATE ${UNIT_DIR}/libcrt-${VARIANT}.a fake fake-host ${CMOCKA_LIBRARY} -lpthread)
    add_test(NAME unit/${VARIANT}/${NAME} COMMAND ${ID}-${VARIANT})
    set_tests_properties(unit/${VARIANT}/${NAME} PROPERTIES LABELS "unit;${VARIANT}" TIMEOUT 120
      # Core's heap is not the sanitizer's, so its leak check would see nothing; and it cannot run under a debugger.
      ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0;UBSAN_OPTIONS=print_stacktrace=1")
  endforeach()
endfunction()

file(GLOB_RECURSE UNIT_TESTS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests/unit/*.c)
foreach(FILE IN LISTS UNIT_TESTS)
  twincrt_unit_test(${FILE})
endforeach()

# The fake platform keeps up with the seam.
add_test(NAME unit/fake-has-the-whole-seam
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/layering/layering.py seam ${CMAKE_NM} ${PROJECT_SOURCE_DIR} $<TARGET_OBJECTS:fake>
  COMMAND_EXPAND_LISTS)
set_tests_properties(unit/fake-has-the-whole-seam PROPERTIES LABELS "unit;layering")
# What a build of both targets asks every tree for; here all is in the default build.
add_custom_target(tests)

# ---- Comparison with the host's C library --------------------------------------------------------------------------------
# Programs of the host, with its headers, that hold core's renamed functions against its own on random cases. A short run
# belongs to the tests; give a program a number of cases and a seed for a long one.
file(GLOB FUZZ_SOURCES CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests/fuzz/*.c)
foreach(FILE IN LISTS FUZZ_SOURCES)
  get_filename_component(NAME ${FILE} NAME_WE)
  foreach(VARIANT IN LISTS UNIT_VARIANTS)
    add_executable(fuzz.${NAME}-${VARIANT} ${FILE})
    target_compile_options(fuzz.${NAME}-${VARIANT} PRIVATE -O1 -Wall -Wextra -Wno-format-nonliteral -fno-builtin -frounding-math
      -fno-sanitize=all)
    set_target_properties(fuzz.${NAME}-${VARIANT} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin
      LINK_DEPENDS ${UNIT_DIR}/libcrt-${VARIANT}.a)
    add_dependencies(fuzz.${NAME}-${VARIANT} crt-${VARIANT})
    target_link_options(fuzz.${NAME}-${VARIANT} PRIVATE ${UNIT_SANITIZE} -pie)
    target_link_libraries(fuzz.${NAME}-${VARIANT} PRIVATE ${UNIT_DIR}/libcrt-${VARIANT}.a fake fake-host -lpthread -lm)
    add_test(NAME unit/${VARIANT}/fuzz/${NAME} COMMAND fuzz.${NAME}-${VARIANT})
    set_tests_properties(unit/${VARIANT}/fuzz/${NAME} PROPERTIES LABELS "unit;${VARIANT};fuzz" TIMEOUT 120)
  endforeach()
endforeach()

# ---- Accuracy of the mathematical functions ------------------------------------------------------------------------------
# Against MPFR, one test per type; a short run belongs to the tests, docs/math.md has the long one.
set(ACCURACY_TYPES_x86_64 double long_double)
set(ACCURACY_TYPES_portable double)
foreach(VARIANT IN LISTS UNIT_VARIANTS)
  if(NOT ACCURACY_TYPES_${VARIANT})
    continue()
  endif()
  add_executable(accuracy-${VARIANT} tests/accuracy/accuracy.c)
  target_compile_options(accuracy-${VARIANT} PRIVATE -O1 -Wall -Wextra -Wno-unused-function -fno-builtin -frounding-math -fno-sanitize=all)
  set_target_properties(accuracy-${VARIANT} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin
    LINK_DEPENDS ${UNIT_DIR}/libcrt-${VARIANT}.a)
  add_dependencies(accuracy-${VARIANT} crt-${VARIANT})
  target_link_options(accuracy-${VARIANT} PRIVATE ${UNIT_SANITIZE} -pie)
  target_link_libraries(accuracy-${VARIANT} PRIVATE ${UNIT_DIR}/libcrt-${VARIANT}.a fake fake-host mpfr gmp m)
  foreach(TYPE IN LISTS ACCURACY_TYPES_${VARIANT})
    string(SUBSTRING ${TYPE} 0 1 LETTER)
    add_test(NAME unit/${VARIANT}/accuracy/${TYPE} COMMAND accuracy-${VARIANT} -t ${LETTER})
    set_tests_properties(unit/${VARIANT}/accuracy/${TYPE} PROPERTIES LABELS "unit;${VARIANT};accuracy" TIMEOUT 300
      ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
  endforeach()
endforeach()

# The float functions are correctly rounded: as the fast flavour is compiled, without sanitizers, for a run over all floats takes minutes.
# A sample belongs to the tests.
if(x86_64 IN_LIST UNIT_VARIANTS)
  twincrt_core_sources(SOURCES fast x86_64)
  list(FILTER SOURCES INCLUDE REGEX "/core/(math|fenv|cpu)/")
  add_library(core-floats STATIC ${SOURCES})
  target_compile_options(core-floats PRIVATE ${UNIT_CFLAGS} -O2 -fno-math-errno -ffreestanding ${UNIT_HEADERS} ${UNIT_SEAM})
  add_custom_command(OUTPUT ${UNIT_DIR}/libcrt-floats.a
    COMMAND ${RENAME} archive ${CMAKE_NM} ${CMAKE_OBJCOPY} ${UNIT_DIR}/names ${UNIT_DIR}/allowed $<TARGET_FILE:core-floats> ${UNIT_DIR}/libcrt-floats.a
    DEPENDS core-floats ${UNIT_DIR}/names ${UNIT_DIR}/allowed VERBATIM)
  add_custom_target(crt-floats DEPENDS ${UNIT_DIR}/libcrt-floats.a)
  add_executable(floats tests/accuracy/floats.c)
  target_compile_options(floats PRIVATE -O2 -Wall -Wextra -fno-builtin -frounding-math)
  set_target_properties(floats PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${UNIT_DIR}/bin LINK_DEPENDS ${UNIT_DIR}/libcrt-floats.a)
  add_dependencies(floats crt-floats)
  target_link_options(floats PRIVATE -Wl,--wrap=__crt_float_case)
  target_link_libraries(floats PRIVATE ${UNIT_DIR}/libcrt-floats.a mpfr gmp m)
  add_test(NAME unit/x86_64/accuracy/floats COMMAND floats -s 16381 -n 10000)
  set_tests_properties(unit/x86_64/accuracy/floats PROPERTIES LABELS "unit;x86_64;accuracy" TIMEOUT 120)
endif()

# The table of powers is what its script writes.
add_test(NAME unit/tables/error_texts COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/error_texts.py
  ${PROJECT_SOURCE_DIR}/core/string/error_list.h --check ${PROJECT_SOURCE_DIR}/core/string/error_packed.h)
set_tests_properties(unit/tables/error_texts PROPERTIES LABELS "unit")
add_test(NAME unit/tables/pow10 COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/pow10.py
  --check ${PROJECT_SOURCE_DIR}/core/internal/pow10_table.h)
set_tests_properties(unit/tables/pow10 PROPERTIES LABELS "unit")
add_test(NAME unit/tables/quick COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/pow10.py --quick
  --check ${PROJECT_SOURCE_DIR}/core/internal/quick_table.h)
set_tests_properties(unit/tables/quick PROPERTIES LABELS "unit")
# So are the tables of characters, and what the tests expect of them, by the Unicode data.
add_test(NAME unit/tables/wctype COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/wctype.py --check ${PROJECT_SOURCE_DIR})
set_tests_properties(unit/tables/wctype PROPERTIES LABELS "unit")
add_test(NAME unit/tables/long_double COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/math/long_double.py
  --check ${PROJECT_SOURCE_DIR}/core/internal/long_tables.h)
set_tests_properties(unit/tables/long_double PROPERTIES LABELS "unit")
add_test(NAME unit/tables/bessel COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/math/bessel.py
  --check ${PROJECT_SOURCE_DIR}/core/internal/bessel_table.h)
set_tests_properties(unit/tables/bessel PROPERTIES LABELS "unit")
# The tables of the functions for double are what Sollya makes of their scripts.
add_test(NAME unit/tables/double COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/math/generate.py --check)
set_tests_properties(unit/tables/double PROPERTIES LABELS "unit" TIMEOUT 1200)
add_test(NAME unit/tables/crypt COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/crypt.py --check ${PROJECT_SOURCE_DIR})
set_tests_properties(unit/tables/crypt PROPERTIES LABELS "unit")
add_test(NAME unit/tables/iconv COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tests/tables/iconv.py --check ${PROJECT_SOURCE_DIR})
set_tests_properties(unit/tables/iconv PROPERTIES LABELS "unit")
