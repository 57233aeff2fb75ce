# SPDX-License-Identifier: MIT
# The fuzzers (-DTWINCRT_FUZZ=ON with clang): one libFuzzer program for each file of tests/fuzz/engine, on core under the sanitizers.
# A short run of each belongs to the tests. For a long one run `bin/NAME -max_total_time=SECONDS CORPUS`.
if(NOT CMAKE_C_COMPILER_ID STREQUAL Clang)
  message(FATAL_ERROR "libFuzzer is clang's: configure with -DCMAKE_C_COMPILER=clang")
endif()
set(UNIT_VARIANTS x86_64)
# clang, unlike gcc, takes NULL + 0 for an overflow; N3322 has defined it since.
set(UNIT_INSTRUMENT -fsanitize=fuzzer-no-link -fno-sanitize=pointer-overflow)
include(HostCore)

file(GLOB ENGINE_SOURCES CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests/fuzz/engine/*.c)
foreach(FILE IN LISTS ENGINE_SOURCES)
  get_filename_component(NAME ${FILE} NAME_WE)
  add_executable(${NAME} ${FILE})
  target_compile_options(${NAME} PRIVATE -O1 -Wall -Wextra -Werror -Wno-format-nonliteral ${UNIT_SANITIZE} ${UNIT_INSTRUMENT} -fno-builtin -frounding-math ${UNIT_SEAM})
  set_target_properties(${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin LINK_DEPENDS ${UNIT_DIR}/libcrt-x86_64.a)
  add_dependencies(${NAME} crt-x86_64)
  target_link_options(${NAME} PRIVATE ${UNIT_SANITIZE} -fsanitize=fuzzer -pie)
  target_link_libraries(${NAME} PRIVATE ${UNIT_DIR}/libcrt-x86_64.a fake fake-host -lpthread -lm)
  set(SEEDS)
  if(EXISTS ${PROJECT_SOURCE_DIR}/tests/fuzz/seeds/${NAME})
    set(SEEDS ${PROJECT_SOURCE_DIR}/tests/fuzz/seeds/${NAME})
  endif()
  set(MAX_LEN 400)
  set(RUNS 100000)
  if(NAME STREQUAL tzif)
    set(MAX_LEN 3000)
  elseif(NAME STREQUAL regex)
    set(RUNS 20000)
  endif()
  # What it finds stays in the build tree; it begins anew each time, so that a run can be repeated.
  set(FOUND ${PROJECT_BINARY_DIR}/found/${NAME})
  add_test(NAME fuzz/${NAME} COMMAND sh -c "rm -rf '${FOUND}' && mkdir -p '${FOUND}' && exec \"$0\" \"$@\"" $<TARGET_FILE:${NAME}>
    -runs=${RUNS} -seed=1 -max_len=${MAX_LEN} -timeout=20 -rss_limit_mb=4096 -artifact_prefix=${FOUND}- ${FOUND} ${SEEDS})
  set_tests_properties(fuzz/${NAME} PROPERTIES LABELS fuzz TIMEOUT 120 ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0")
endforeach()
add_custom_target(tests)
