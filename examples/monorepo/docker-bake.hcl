variable "TAG" {
  default = "latest"
}

group "default" {
  targets = ["base", "api", "web", "proxy"]
}

target "base" {
  context = "examples/monorepo/base"
  tags    = ["base:${TAG}"]
}

target "_app" {
  contexts = { base = "target:base" }
}

target "api" {
  inherits = ["_app"]
  context  = "examples/monorepo/api"
  tags     = ["api:${TAG}"]
}

target "web" {
  inherits = ["_app"]
  context  = "examples/monorepo/web"
  tags     = ["web:${TAG}"]
  args     = { TITLE = "Web ${TAG}" }
}

target "proxy" {
  context = "examples/monorepo/proxy"
  tags    = ["proxy:${TAG}"]
}
