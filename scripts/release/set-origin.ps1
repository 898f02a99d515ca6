# Sets the address under which your server hands out the folder "pages":
#   powershell -ExecutionPolicy Bypass -File set-origin.ps1 https://your.server/path [https://other.server/office.js]
# It writes manifest.xml, manifest-sharepoint.xml and manifest-self-test.xml. The second address is for clouds and
# intranets with an office.js of their own: it is written into pages/taskpane.html and pages/self-test.html, whose
# checksums then are no longer those of SHA256SUMS.
param([string]$Origin = "", [string]$OfficeJs = "")
$ErrorActionPreference = "Stop"
$Origin = $Origin.TrimEnd("/")
if ($Origin -notmatch '^https://[A-Za-z0-9:/._~-]+$') {
  Write-Error "Give the address of the pages: set-origin.ps1 https://your.server/path"
  exit 2
}
$utf8 = New-Object System.Text.UTF8Encoding($false)
foreach ($name in "manifest", "manifest-sharepoint", "manifest-self-test") {
  $text = [System.IO.File]::ReadAllText("$PSScriptRoot/$name.template.xml", $utf8)
  $text = $text.Replace("https://origin.invalid/", "$Origin/")
  [System.IO.File]::WriteAllText("$PSScriptRoot/$name.xml", $text, $utf8)
  Write-Output "Wrote $name.xml for $Origin"
}
if ($OfficeJs -ne "") {
  if ($OfficeJs -notmatch '^(https://[A-Za-z0-9:.-]+)/[A-Za-z0-9:/._~@-]*\.js$') {
    Write-Error "Give the address of office.js such as https://other.server/office/office.js"
    exit 2
  }
  $server = $Matches[1]
  foreach ($name in "taskpane", "self-test") {
    $page = "$PSScriptRoot/pages/$name.html"
    $text = [System.IO.File]::ReadAllText($page, $utf8)
    $text = $text -replace 'src="https://[^"]*/office\.js"', "src=""$OfficeJs"""
    $text = $text.Replace(" https://ajax.aspnetcdn.com", "")
    $text = $text -replace 'https://appsforoffice\.microsoft\.com(?=[ ;"])', $server
    [System.IO.File]::WriteAllText($page, $text, $utf8)
    Write-Output "Wrote pages/$name.html with $OfficeJs"
  }
}
