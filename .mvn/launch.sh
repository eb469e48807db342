# Shared by ./keratin and ./test: the JDK, the build, and whether the build is stale. Sourced with $root set.
launch="$root/cli/target/launch"
stamp="$launch/stamp"

# Sets jdk and jdk_version to a JDK 25 or newer, reading `release` files rather than starting JVMs.
find_jdk() {
  local home java
  local -a homes=()
  [[ -n ${JAVA_HOME-} ]] && homes+=("$JAVA_HOME")
  if java=$(type -P java) && [[ $java != /usr/bin/java || -L $java ]]; then
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    homes+=("${java%/bin/java}")
  fi
  homes+=(/usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)
  for home in "${homes[@]}"; do
    if is_jdk "$home"; then
      jdk=$home
      return 0
    fi
  done
  echo "keratin: no JDK 25 or newer found: install one (for example Temurin, https://adoptium.net, or" \
    "'sdk install java 25-tem') and set JAVA_HOME to it." >&2
  return 1
}

# A JDK, not a JRE: the build needs javac.
is_jdk() {
  local line
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"(([0-9]+)[^\"]*)\" ]]; then
      jdk_version=${BASH_REMATCH[1]}
      ((BASH_REMATCH[2] >= 25))
      return
    fi
  done <"$1/release"
  return 1
}

# The class cache is only good for a JVM with the same flags. What a short process gains from: a serial collector.
java_flags=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off -Xlog:cds*=off)
main_modules=(runtime ir passes codegen-llvm codegen-cpu codegen-cuda frontend cli)

# Stale: never built, a jar gone, or a source, resource or build file newer than the last build's start. Folders count
# too, so a deleted file is noticed.
is_stale() {
  local module jar path
  local -a watched=("$root/pom.xml")
  [[ -f $stamp && -s $launch/run.classpath ]] || return 0
  local IFS=:
  for jar in $(<"$launch/run.classpath"); do
    [[ -f $jar ]] || return 0
  done
  for module in "${main_modules[@]}"; do
    watched+=("$root/$module/pom.xml" "$root/$module/src/main")
  done
  path=$(find "${watched[@]}" -newer "$stamp" -print -quit 2>/dev/null)
  [[ -n $path ]]
}

# Runs "$@" while no other launch of this checkout builds.
locked() {
  mkdir -p "$launch"
  if type -P flock >/dev/null; then
    (flock 9 && "$@") 9>"$root/cli/target/launch.lock"
  else
    "$@"
  fi
}

build() {
  locked build_if_stale
}

build_if_stale() {
  is_stale || return 0
  find_maven || return 1
  local started=$SECONDS
  echo "keratin: building (once, and again when sources change) …" >&2
  # The stamp has the time of the build's start: what is edited meanwhile is built next time.
  : >"$launch/stamp.new"
  rm -f "$launch"/classes-*.aot
  if ! maven -q -DskipTests package -pl cli -am >&2; then
    echo "keratin: the build failed; the messages above tell where." >&2
    return 1
  fi
  echo "$root/cli/target/keratin-cli-0.1.0-SNAPSHOT.jar:$(<"$launch/classpath")" >"$launch/run.classpath"
  make_class_cache
  mv "$launch/stamp.new" "$stamp"
  echo "keratin: built in $((SECONDS - started)) s" >&2
}

# Classes loaded and linked ahead of time halve a short command's time. Without the cache everything still works. The
# training run is an ordinary one, compile included, with a disk cache of its own.
make_class_cache() {
  local example="$root/examples/digits-mlp" scratch
  scratch=$(mktemp -d) || return 0
  KERATIN_CACHE="$scratch" "$jdk/bin/java" "${java_flags[@]}" -XX:AOTCacheOutput="$launch/classes-$jdk_version.aot" \
    -cp "$(<"$launch/run.classpath")" org.keratin.cli.Main evaluate "$example/model.keras" \
    --x "$example/x.npy" --y "$example/labels.npy" >/dev/null 2>&1 || rm -f "$launch/classes-$jdk_version.aot"
  rm -rf "$scratch"
}

find_maven() {
  local version
  if ! mvn=$(type -P mvn); then
    echo "keratin: Maven not found: install Maven 3.8.7 or newer (apt install maven, brew install maven," \
      "https://maven.apache.org)." >&2
    return 1
  fi
  version=$(JAVA_HOME=$jdk MAVEN_OPTS=$(maven_options) "$mvn" -v 2>/dev/null)
  version=${version#*Apache Maven }
  version=${version%%[^0-9.]*}
  if [[ $(printf '%s\n' 3.8.7 "$version" | sort -V | head -n 1) != 3.8.7 ]]; then
    echo "keratin: Maven 3.8.7 or newer is needed, found ${version:-none}: $mvn." >&2
    return 1
  fi
}

# Maven 3.8's own libraries use what JDK 25 warns of.
maven_options() {
  echo "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC ${MAVEN_OPTS-}"
}

maven() {
  (cd "$root" && JAVA_HOME=$jdk MAVEN_OPTS=$(maven_options) "$mvn" -B "$@")
}
